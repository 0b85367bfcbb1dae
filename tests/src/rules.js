// Our own rules for every page, behind find.js; each broken one is a line. See practice/people.md 3.9.
const broken = [];
const seen = (list) => [...document.querySelectorAll(list)].filter(visible);
const say = (rule, element) => broken.push(`${rule}: ${element?.outerHTML?.slice(0, 160) ?? ''}`);

for (const field of seen('input:not([type=hidden]),textarea,select')) {
  const by = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).map((id) => document.getElementById(id));
  const labels = [...(field.labels ?? []), ...by].filter((label) => label && visible(label) && clean(textOf(label)));
  if (!labels.length) say('a field has no visible label', field);
}
for (const field of document.querySelectorAll('[placeholder]')) say('a field has a placeholder', field);
for (const field of seen('input[type=range]')) say('a range slider is used', field);

const headings = seen('h1,h2,h3,h4,h5,h6');
const firsts = headings.filter((heading) => heading.tagName === 'H1');
if (firsts.length !== 1) say(`there are ${firsts.length} first headings`, document.querySelector('main'));
let level = 0;
for (const heading of headings) {
  const here = Number(heading.tagName[1]);
  if (level && here > level + 1) say('a heading level is skipped', heading);
  level = here;
}
if (seen('main').length !== 1) say('there is not one main part', document.body);
const navigations = seen('nav').map(nameOf);
if (new Set(navigations).size !== navigations.length) say('two navigations have one name', document.body);

const targets = 'button,a[href],summary,select,textarea,input:not([type=hidden]),[role=button],[role=tab],[role=option]';
for (const target of seen(targets)) {
  if (target.disabled) continue;
  if (target.matches('a[href]') && target.closest('p,li,dd,td') && getComputedStyle(target).display === 'inline') continue;
  const boxes = [target, ...(target.labels ?? [])].map((element) => element.getBoundingClientRect());
  const height = Math.max(...boxes.map((box) => box.height));
  const width = Math.max(...boxes.map((box) => box.width));
  // A first link that shows itself only with the focus is exempt while it is out of view.
  if (boxes[0].bottom < 0 || boxes[0].width <= 1) continue;
  if (height < 43.5 || width < 43.5) say(`a target is ${Math.round(width)} by ${Math.round(height)}`, target);
}
for (const target of seen('button,a[href]')) {
  const label = target.getAttribute('aria-label');
  const shown = clean(target.innerText ?? '');
  if (label && shown && !label.toLowerCase().includes(shown.toLowerCase())) say('a name leaves out the words shown', target);
  if (!nameOf(target)) say('something to press has no name', target);
  if (target.querySelector('svg') && !shown && !label) say('an icon stands without text', target);
}
for (const part of seen('button,label,h1,h2,h3,legend')) {
  const style = getComputedStyle(part);
  // What shows itself only with the focus is out of sight on purpose.
  if (part.clientWidth <= 1) continue;
  if (style.overflow === 'visible' || style.display === 'inline') continue;
  if (part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1) say('text is cut off', part);
}
for (const picture of seen('svg[role=img]')) {
  if (!picture.querySelector('title')) say('a picture has no title', picture);
  const around = picture.closest('section,article') ?? document;
  if (!around.querySelector('table')) say('a picture has no table', picture);
}
const root = document.documentElement;
if (root.scrollWidth > innerWidth) {
  const wide = seen('body *').filter((element) => element.getBoundingClientRect().right > innerWidth + 1);
  say(`the page is ${root.scrollWidth} wide in ${innerWidth}`, wide.at(-1));
}
if (!root.lang) say('the page has no language', root);
// A text area that grows with its text is given its height through the object model, not by an attribute.
const styled = document.querySelector('main [style]:not(textarea), nav [style]');
if (styled) say('an inline style is used', styled);
if (localStorage.length || sessionStorage.length) say('web storage is used', root);
if (/streak|score/i.test(document.title)) say('the title is not neutral', root);
return broken;
