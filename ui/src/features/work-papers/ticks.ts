/** What of a paper is printed: sections and lines with a tick. Pure. */
import type { WorkPaperGroupView } from "$lib/ipc/generated/WorkPaperGroupView";
import type { WorkPaperLineView } from "$lib/ipc/generated/WorkPaperLineView";
import type { WorkPaperSectionView } from "$lib/ipc/generated/WorkPaperSectionView";

/** What was ticked or unticked, by the name of a section or the key of a line. */
export type Ticks = Readonly<Record<string, boolean>>;

type Sections = readonly WorkPaperSectionView[];

export function linesOf(section: WorkPaperSectionView): readonly WorkPaperLineView[] {
  return section.groups.flatMap((group) => group.lines);
}

/** The sections something stands in; the others are not on paper. */
export function filled(sections: Sections): Sections {
  return sections.filter((section) => section.groups.length > 0);
}

export function isSectionOn(section: WorkPaperSectionView, ticks: Ticks): boolean {
  return ticks[section.name] ?? section.printed;
}

export function isLineOn(line: WorkPaperLineView, ticks: Ticks): boolean {
  return ticks[line.words.key] ?? true;
}

/** The ticks after a choice among these: what is chosen is on, the others are off. */
export function chosen(ticks: Ticks, among: readonly string[], values: readonly string[]): Ticks {
  const made = among.map((name) => [name, values.includes(name)] as const);
  return { ...ticks, ...Object.fromEntries(made) };
}

/** The paper as it is printed: what has no tick is not there, and leaves no empty heading. */
export function onPaper(sections: Sections, ticks: Ticks): Sections {
  const group = (one: WorkPaperGroupView): WorkPaperGroupView => ({
    ...one,
    lines: one.lines.filter((line) => isLineOn(line, ticks)),
  });
  return sections
    .filter((section) => isSectionOn(section, ticks))
    .map((section) => ({
      ...section,
      groups: section.groups.map(group).filter((one) => one.lines.length > 0),
    }))
    .filter((section) => section.groups.length > 0);
}

/** What stands on a paper, by the names of its sections and the keys of its lines. */
export function namesOf(sections: Sections): { sections: string[]; lines: string[] } {
  return {
    sections: sections.map((section) => section.name),
    lines: sections.flatMap(linesOf).map((line) => line.words.key),
  };
}
