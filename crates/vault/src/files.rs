//! Careful file work: private modes, written aside then renamed, everything synced. Owns no format.

use sha2::{Digest, Sha256};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// Ending of a file that is not finished; such files never count and may be removed.
pub(crate) const PART_ENDING: &str = "part";

/// Creates a folder that only its owner may enter (mode 0700 on Unix).
pub(crate) fn create_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder)
}

/// Options for a file that only its owner may read (mode 0600 on Unix).
pub(crate) fn private_options() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

/// Makes the names inside a folder durable. Where folders cannot be synced this does nothing.
pub(crate) fn sync_folder(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// The unfinished twin of a file name.
pub(crate) fn part_of(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(".");
    name.push(PART_ENDING);
    path.with_file_name(name)
}

/// Writes a whole file so that either the old or the new one is there after a power cut.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let part = part_of(path);
    let written = (|| {
        let mut file = create_anew(&part)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&part, path)
    })();
    if written.is_err() {
        let _gone = fs::remove_file(&part);
        return written;
    }
    path.parent().map_or(Ok(()), sync_folder)
}

/// Makes sure that so many bytes can be written beside a path.
pub(crate) fn room_for(path: &Path, bytes: usize) -> io::Result<()> {
    let part = part_of(path);
    let written = create_anew(&part).and_then(|mut file| file.write_all(&vec![0; bytes]));
    let _gone = fs::remove_file(&part);
    written
}

/// Opens a file to read it. Anything else under that name is refused and never waited for: opening a
/// pipe would wait for somebody to write into it.
///
/// # Errors
/// `InvalidData` for what is no file.
pub(crate) fn open_regular(path: &Path) -> io::Result<File> {
    let no_file = || io::Error::from(io::ErrorKind::InvalidData);
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.custom_flags(libc::O_NONBLOCK);
    }
    match options.open(path) {
        Ok(file) if file.metadata()?.is_file() => Ok(file),
        Ok(_) => Err(no_file()),
        // A socket, or a folder where folders cannot be opened, says so in words of its own.
        Err(error) => Err(match fs::metadata(path) {
            Ok(about) if !about.is_file() => no_file(),
            _ => error,
        }),
    }
}

/// SHA-256 of a file.
pub(crate) fn digest(path: &Path) -> io::Result<[u8; 32]> {
    digest_alive(path, &|| ())
}

/// The same, with a sign of life after each piece.
pub(crate) fn digest_alive(path: &Path, alive: &dyn Fn()) -> io::Result<[u8; 32]> {
    let mut file = open_regular(path)?;
    let (mut hash, mut block) = (Sha256::new(), vec![0; 1 << 18]);
    loop {
        let count = file.read(&mut block)?;
        if count == 0 {
            return Ok(hash.finalize().into());
        }
        hash.update(block.get(..count).unwrap_or_default());
        alive();
    }
}

/// Says whether a name is that of a file which was never finished.
pub(crate) fn is_unfinished(path: &Path) -> bool {
    path.extension().is_some_and(|end| end == PART_ENDING)
}

/// Makes a file to write, in place of whatever lies under that name.
pub(crate) fn create_anew(path: &Path) -> io::Result<File> {
    remove_if_there(path)?;
    private_options().write(true).create_new(true).open(path)
}

/// Says whether an error of reading means that there is nothing of that name.
pub(crate) fn is_absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

/// What is known of a name; nothing where there is nothing of it.
///
/// # Errors
/// What keeps it from being looked at.
fn about(path: &Path) -> io::Result<Option<fs::Metadata>> {
    match fs::metadata(path) {
        Ok(about) => Ok(Some(about)),
        Err(error) if is_absent(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Says whether there is anything of that name.
///
/// # Errors
/// What keeps it from being looked at.
pub(crate) fn is_there(path: &Path) -> io::Result<bool> {
    Ok(about(path)?.is_some())
}

/// Says whether there is a folder of that name.
///
/// # Errors
/// What keeps it from being looked at.
pub(crate) fn is_folder(path: &Path) -> io::Result<bool> {
    Ok(about(path)?.is_some_and(|about| about.is_dir()))
}

/// Says whether everything below a folder is a file or a folder.
pub(crate) fn is_plain_tree(folder: &Path) -> io::Result<bool> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let about = fs::metadata(&path)?;
        if !(about.is_file() || about.is_dir() && is_plain_tree(&path)?) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Reads a file of at most `limit` bytes; nothing where it is absent.
///
/// # Errors
/// `InvalidData` where the file is larger than the limit, or is no file.
pub(crate) fn read_small(path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let file = match open_regular(path) {
        Ok(file) => file,
        Err(error) if is_absent(&error) => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(io::ErrorKind::InvalidData.into());
    }
    Ok(Some(bytes))
}

/// The entries of a folder; an absent one has none.
pub(crate) fn entries(folder: &Path) -> io::Result<Vec<io::Result<fs::DirEntry>>> {
    match fs::read_dir(folder) {
        Ok(entries) => Ok(entries.collect()),
        Err(error) if is_absent(&error) => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

/// The numbers of files named `<number>.<ending>`, ascending. An absent folder has none.
pub(crate) fn numbered(folder: &Path, ending: &str) -> io::Result<Vec<u64>> {
    let mut numbers = Vec::new();
    for entry in entries(folder)? {
        let name = entry?.file_name();
        let number: Option<u64> = name
            .to_str()
            .and_then(|name| name.strip_suffix(ending)?.strip_suffix('.')?.parse().ok());
        numbers.extend(number);
    }
    numbers.sort_unstable();
    Ok(numbers)
}

/// Removes a file; an absent one is as good as removed.
pub(crate) fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Removes a folder with all in it; an absent one is as good as removed.
pub(crate) fn remove_tree_if_there(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Bytes of all files below a folder; what cannot be looked at counts nothing.
pub(crate) fn tree_bytes(folder: &Path) -> u64 {
    let Ok(entries) = fs::read_dir(folder) else {
        return 0;
    };
    entries
        .flatten()
        .map(|entry| match entry.metadata() {
            Ok(about) if about.is_dir() => tree_bytes(&entry.path()),
            Ok(about) => about.len(),
            Err(_) => 0,
        })
        .sum()
}

/// Takes away what others may do with a file or folder that sled made with its own modes.
fn make_private(path: &Path, is_folder: bool) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(path)?.permissions().mode();
        if mode & 0o077 != 0 {
            let private = if is_folder { 0o700 } else { 0o600 };
            fs::set_permissions(path, fs::Permissions::from_mode(private))?;
        }
    }
    #[cfg(not(unix))]
    let _ = (path, is_folder);
    Ok(())
}

/// Syncs every file and folder below a folder. sled syncs neither blobs nor folders by itself.
pub(crate) fn sync_tree(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (path, is_folder) = (entry.path(), entry.file_type()?.is_dir());
        let synced = make_private(&path, is_folder).and_then(|()| {
            if is_folder {
                return sync_tree(&path);
            }
            OpenOptions::new()
                .read(true)
                .write(true)
                .open(&path)?
                .sync_all()
        });
        match synced {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    sync_folder(folder)
}
