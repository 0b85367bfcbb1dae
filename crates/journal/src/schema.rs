//! The plain form of a record inside the seal: JSON with a schema number.
//!
//! A journal has to be readable in thirty years: every released schema is read for ever, and raised
//! to the newest on the way in. A number that is not known yet is an error of its own.

use serde::Serialize;
use serde::de::DeserializeOwned;

/// The schema written today.
pub const SCHEMA: u16 = 1;

/// Says why a plain form cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SchemaError {
    /// It was written by a newer program.
    #[error("written by a newer program")]
    Newer,
    /// It is not what its schema says.
    #[error("not what its schema says")]
    Malformed,
}

/// Writes the plain form.
///
/// # Errors
/// [`SchemaError::Malformed`] if the value has no JSON form, which no record lacks.
pub fn write<T: Serialize>(value: &T) -> Result<Vec<u8>, SchemaError> {
    serde_json::to_vec(value).map_err(|_| SchemaError::Malformed)
}

/// Reads a plain form of the given schema.
///
/// # Errors
/// [`SchemaError::Newer`] for a schema after [`SCHEMA`], [`SchemaError::Malformed`] otherwise.
pub fn read<T: DeserializeOwned>(schema: u16, bytes: &[u8]) -> Result<T, SchemaError> {
    match schema {
        SCHEMA => serde_json::from_slice(bytes).map_err(|_| SchemaError::Malformed),
        0 => Err(SchemaError::Malformed),
        _ => Err(SchemaError::Newer),
    }
}
