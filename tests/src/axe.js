// Runs axe, every rule or those about colour, and flattens what it finds to one line per element.
const [coloursAlone, done] = arguments;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const runOnly = coloursAlone
  ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
  : { type: 'tag', values: tags };
// A note at the foot of the window has a paper of its own (FootNote.svelte) and lies over a part of the
// page. Axe cannot tell which of two colours counts there; without the note it looks at the same part.
const note = document.querySelector('.foot-note')?.getBoundingClientRect();
const isAtNote = (rule, node) => {
  const part = document.querySelector(node.target[0])?.getBoundingClientRect();
  return rule === 'color-contrast' && note && part && part.bottom > note.top && part.top < note.bottom;
};
const flat = (results, isLeftOut = () => false) =>
  results.flatMap((result) =>
    result.nodes.filter((node) => !isLeftOut(result.id, node)).map((node) => ({
      rule: result.id,
      key: [...node.any, ...node.all, ...node.none].map((check) => check.data?.messageKey ?? '').find(Boolean) ?? '',
      help: `${result.help}. ${node.failureSummary ?? ''}`.replace(/\s+/g, ' '),
      at: node.html.slice(0, 200),
    })),
  );
window.axe
  // The pseudo-language of test builds has a private tag, which axe does not know as a language.
  .run({ include: [document], exclude: ['option[lang="qps"]'] }, { runOnly, resultTypes: ['violations', 'incomplete'] })
  .then((results) => done({ violations: flat(results.violations), incomplete: flat(results.incomplete, isAtNote) }))
  .catch((error) => done({ error: String(error?.stack ?? error) }));
