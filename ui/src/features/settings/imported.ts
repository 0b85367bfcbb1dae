/** What an import did, as lines to read. Pure. */
import type { MessageId } from "$lib/i18n/message-ids";
import type { ImportView } from "$lib/ipc/generated/ImportView";

interface Line {
  id: MessageId;
  count: number;
}

/** What is new comes first and is always said; the rest is said where there is any. */
export function importLines(view: ImportView): Line[] {
  const rest: Line[] = [
    { id: "settings-bring-in-changed", count: view.changed },
    { id: "settings-bring-in-same", count: view.same },
    { id: "settings-bring-in-versions", count: view.versions },
  ];
  const added: Line = { id: "settings-bring-in-added", count: view.added };
  return [added, ...rest.filter((line) => line.count > 0)];
}
