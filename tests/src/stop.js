// Describes the element that has the focus; runs behind find.js.
const focus = document.activeElement;
if (!focus || focus === document.body || focus === document.documentElement) return null;
const box = focus.getBoundingClientRect();
const style = getComputedStyle(focus);
const x = box.left + box.width / 2;
const y = box.top + Math.min(box.height / 2, 20);
const problems = [];
if (y < 0 || y > innerHeight || x < 0 || x > innerWidth) problems.push('is out of view');
else {
  const top = document.elementFromPoint(x, y);
  const labelled = [...(focus.labels ?? [])].some((label) => label.contains(top));
  if (top && !focus.contains(top) && !top.contains(focus) && !labelled) problems.push(`is covered by ${top.tagName}`);
}
const ring = (element) => {
  const drawn = getComputedStyle(element);
  return drawn.outlineStyle !== 'none' && parseFloat(drawn.outlineWidth) >= 3;
};
// A ring may also be drawn by the label or box around a native choice.
if (!ring(focus) && ![...(focus.labels ?? [])].some(ring) && !(focus.parentElement && ring(focus.parentElement))) {
  problems.push(`has no ring of 3 px (${style.outlineStyle} ${style.outlineWidth})`);
}
const all = [...document.querySelectorAll('*')];
return { place: all.indexOf(focus), what: `${roleOf(focus)} ${nameOf(focus)}`, problem: problems.join(', ') };
