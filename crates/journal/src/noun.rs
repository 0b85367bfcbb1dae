//! The shape every noun has: a typed struct, a closed list of its fields, and one way in and out.

use crate::body::FieldRef;
use crate::field::{FieldError, FieldShape, FieldValue};

/// Is implemented by the body of every kind of record.
pub trait Noun {
    /// Gives every field with its content, in reading order.
    fn fields(&self) -> Vec<(FieldRef, FieldValue)>;
    /// Puts a value into the field of that name.
    ///
    /// # Errors
    /// [`FieldError`] if the name, the shape, a word or a limit does not allow it.
    fn set(&mut self, name: &str, value: FieldValue) -> Result<(), FieldError>;
    /// Gives the name and shape of every field.
    fn shapes() -> Vec<(&'static str, FieldShape)>;
    /// Gives the stable names the field can hold; none unless it is a word of a fixed set.
    fn words(name: &str) -> &'static [&'static str];
}

/// Declares a noun: its struct, the enum of its fields, and [`Noun`].
macro_rules! noun {
    ($(#[$doc:meta])* $name:ident / $fields:ident {
        $($(#[$fdoc:meta])* $variant:ident $field:ident $text:literal: $kind:ty,)+
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(default)]
        pub struct $name { $($(#[$fdoc])* #[serde(rename = $text)] pub $field: $kind,)+ }

        #[doc = concat!("Names the fields of [`", stringify!($name), "`].")]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $fields { $($(#[$fdoc])* $variant,)+ }

        impl $fields {
            /// Every field, in reading order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// Gives the stable name.
            #[must_use]
            pub const fn name(self) -> &'static str { match self { $(Self::$variant => $text),+ } }
        }

        impl $crate::noun::Noun for $name {
            fn fields(&self) -> Vec<($crate::body::FieldRef, $crate::field::FieldValue)> {
                use $crate::field::FieldType as _;
                vec![$(($crate::body::FieldRef::$name($fields::$variant), self.$field.to_value())),+]
            }
            fn set(&mut self, name: &str, value: $crate::field::FieldValue) -> Result<(), $crate::field::FieldError> {
                use $crate::field::FieldType as _;
                match name {
                    $($text => { self.$field = <$kind>::from_value(value)?; Ok(()) })+
                    _ => Err($crate::field::FieldError::Unknown),
                }
            }
            fn shapes() -> Vec<(&'static str, $crate::field::FieldShape)> {
                vec![$(($text, <$kind as $crate::field::FieldType>::SHAPE)),+]
            }
            fn words(name: &str) -> &'static [&'static str] {
                match name {
                    $($text => <$kind as $crate::field::FieldType>::WORDS,)+
                    _ => &[],
                }
            }
        }
    };
}
pub(crate) use noun;
