/** Which rules of a stranger's style may stand: those that name nothing outside the page. Pure. */

const INSIDE = /url\("(?:data:(?:font|image)\/[\w.+-]+;base64,[A-Za-z0-9+/=]*|#[\w-]+)"\)/g;
/** Whatever can name another file, in the form in which a browser writes a rule out. */
const OUTSIDE = /url\(|src\(|image-set\(|image\(|cross-fade\(|element\(|@import|@namespace|:\/\//i;

/** Says whether a rule, as the browser writes it out, names nothing outside the page. */
export function harmless(rule: string): boolean {
  return !OUTSIDE.test(rule.replaceAll(INSIDE, ""));
}
