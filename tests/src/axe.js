// Runs axe and flattens what it finds to one line per element.
const done = arguments[arguments.length - 1];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const flat = (results) =>
  results.flatMap((result) =>
    result.nodes.map((node) => ({
      rule: result.id,
      key: [...node.any, ...node.all, ...node.none].map((check) => check.data?.messageKey ?? '').find(Boolean) ?? '',
      help: `${result.help}. ${node.failureSummary ?? ''}`.replace(/\s+/g, ' '),
      at: node.html.slice(0, 200),
    })),
  );
window.axe
  // The pseudo-language of test builds has a private tag, which axe does not know as a language.
  .run({ include: [document], exclude: ['option[lang="qps"]'] }, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations', 'incomplete'] })
  .then((results) => done({ violations: flat(results.violations), incomplete: flat(results.incomplete) }))
  .catch((error) => done({ error: String(error?.stack ?? error) }));
