//! Exports as they are kept in `tests/fixtures`.

use crate::{fixture, shown};

macro_rules! read_as_it_stands {
    ($($(#[$about:meta])* $name:ident: $path:literal)*) => {$(
        $(#[$about])*
        #[test]
        fn $name() {
            insta::assert_snapshot!(shown(&fixture($path)));
        }
    )*};
}

read_as_it_stands! {
    jrnl_json_gives_every_entry: "jrnl/journal.json"
    jrnl_text_gives_the_same_entries: "jrnl/journal.txt"
    jrnl_markdown_gives_the_same_entries: "jrnl/journal.md"
    a_folder_of_jrnl_json_gives_the_same_entries: "jrnl/json-folder"
    a_folder_of_jrnl_text_gives_the_same_entries: "jrnl/text-folder"
    a_folder_of_jrnl_yaml_gives_the_same_entries: "jrnl/yaml-folder"
    jrnl_markdown_as_it_comes_gives_its_entries: "jrnl-default/journal.md"
    a_folder_of_jrnl_markdown_gives_the_same_entries: "jrnl-default/md-folder"
    day_one_gives_entries_with_photos_and_local_days: "day-one/export"
    a_joplin_archive_gives_its_notes: "joplin/notes.jex"
    a_folder_of_joplin_items_gives_the_same_notes: "joplin/raw"
    joplin_markdown_gives_the_same_notes: "joplin/markdown"
    an_obsidian_vault_gives_its_notes: "obsidian/vault"
    daily_notes_alone_are_obsidian_too: "obsidian/vault/daily"
    mini_diarium_gives_rich_text_as_markdown: "mini-diarium/journal.json"
    mini_diary_gives_a_page_a_day: "mini-diary/diary.json"
    our_own_pages_come_back: "own-pages/pages"
    a_folder_of_texts_gives_a_page_a_file: "text/folder"
    one_text_is_one_page: "text/single.md"
}
