// Finds what a person sees: visible elements with their role and name. Runs inside the page.
// arguments: role or "" for any, name or "" for any, "exact" or "within".
const visible = (element) => {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return !element.closest('[aria-hidden="true"],[inert]');
};
const clean = (text) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
const roles = {
  A: 'link', BUTTON: 'button', TEXTAREA: 'textbox', SELECT: 'combobox', H1: 'heading', H2: 'heading',
  H3: 'heading', H4: 'heading', SUMMARY: 'button', LI: 'listitem', DIALOG: 'dialog', NAV: 'navigation',
  MAIN: 'main', TABLE: 'table', IMG: 'img', FIELDSET: 'group', OUTPUT: 'status', ARTICLE: 'article',
  SECTION: 'region',
};
const inputs = { checkbox: 'checkbox', radio: 'radio', range: 'slider', button: 'button', submit: 'button', number: 'spinbutton', search: 'searchbox' };
const roleOf = (element) => {
  const given = element.getAttribute('role');
  if (given) return given;
  if (element.tagName === 'INPUT') return inputs[element.type] ?? 'textbox';
  return roles[element.tagName] ?? '';
};
const textOf = (element) => {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.data;
    else if (node.nodeType === Node.ELEMENT_NODE && node.getAttribute('aria-hidden') !== 'true' && !node.matches('input,textarea,select,script,style')) {
      const inner = textOf(node);
      text += getComputedStyle(node).display.startsWith('inline') ? inner : ` ${inner} `;
    }
  }
  return text;
};
const nameOf = (element) => {
  const by = element.getAttribute('aria-labelledby');
  if (by) return clean(by.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean).map(textOf).join(' '));
  const label = element.getAttribute('aria-label');
  if (label) return clean(label);
  if (element.labels?.length) return clean([...element.labels].map(textOf).join(' '));
  if (element.tagName === 'FIELDSET') return clean(textOf(element.querySelector('legend') ?? element));
  if (element.matches('nav,main,section,article,dialog,table,input,textarea,select')) return clean(element.title ?? '');
  return clean(textOf(element));
};
const selector = 'a[href],button,input:not([type=hidden]),textarea,select,summary,h1,h2,h3,h4,dialog,nav,main,table,fieldset,output,article,section,li,[role]';
