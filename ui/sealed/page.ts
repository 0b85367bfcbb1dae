/**
 * The opened page, built anew from what is known to be harmless.
 *
 * The text comes from a stranger. It is parsed without being run, and nothing of it is put into the
 * page but words and the elements and attributes named here: no script, no handler, no link, no
 * address. The Content-Security-Policy of the sealed page forbids the same once more.
 */

const SVG = "http://www.w3.org/2000/svg";

const ELEMENTS = new Set(
  (
    "main header footer section article div span p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd " +
    "strong em b i u s del ins sub sup small abbr br hr blockquote q cite figure figcaption " +
    "table caption colgroup col thead tbody tfoot tr th td pre code time img"
  ).split(" "),
);
const DRAWN = new Set(
  (
    "svg g path rect circle ellipse line polyline polygon text tspan title desc defs pattern " +
    "clipPath marker linearGradient stop"
  ).split(" "),
);
/** What goes with everything in it. Of any other element the words stay. */
const WITH_ALL = new Set(
  (
    "script style template noscript iframe object embed textarea select title head link meta base " +
    "video audio canvas math foreignobject use image"
  ).split(" "),
);
const ATTRIBUTES = new Set(
  "class id lang dir title scope colspan rowspan headers role start value datetime alt width height".split(
    " ",
  ),
);
const DRAWING = new Set(
  (
    "viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry dx dy d points transform fill stroke " +
    "fill-opacity stroke-opacity opacity fill-rule clip-rule clip-path clipPathUnits stroke-width " +
    "stroke-linecap stroke-linejoin stroke-dasharray stroke-dashoffset font-family font-size " +
    "font-weight font-style text-anchor dominant-baseline letter-spacing patternUnits " +
    "patternContentUnits patternTransform markerWidth markerHeight markerUnits refX refY orient " +
    "marker-start marker-mid marker-end offset stop-color stop-opacity gradientUnits shape-rendering"
  ).split(" "),
);
const OWN_PART = /^url\(#[\w-]+\)$/;
const PICTURE = /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+$/;
/** Deeper than any page of ours; browsers stop parsing at 512. */
const DEEPEST = 256;

export interface Opened {
  title: string;
  language: string;
  direction: string;
  styles: string[];
  body: DocumentFragment;
}

/** Builds the page anew. */
export function rebuilt(html: string): Opened {
  // What a template holds is parsed and no more: nothing in it runs, loads or is styled.
  const template = document.createElement("template");
  template.innerHTML = html;
  const body = document.createDocumentFragment();
  copy(template.content, body, 0);
  const styles = Array.from(template.content.children).filter(({ localName }) => {
    return localName === "style";
  });
  return {
    title: template.content.querySelector("title")?.textContent?.trim() ?? "",
    language: attributeOfPage(html, "lang"),
    direction: attributeOfPage(html, "dir"),
    styles: styles.map((style) => style.textContent ?? ""),
    body,
  };
}

/** A template leaves out the outermost element, which says the language of the page. */
function attributeOfPage(html: string, name: "lang" | "dir"): string {
  const tag = /<html\b[^>]{0,200}>/i.exec(html.slice(0, 1_000))?.[0] ?? "";
  return new RegExp(`\\s${name}="([\\w-]{1,35})"`).exec(tag)?.[1] ?? "";
}

function copy(from: Node, to: Node, depth: number): void {
  if (depth > DEEPEST) return;
  for (const node of Array.from(from.childNodes)) {
    if (node.nodeType === Node.TEXT_NODE) {
      to.appendChild(document.createTextNode(node.nodeValue ?? ""));
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      copyElement(node as Element, to, depth);
    }
  }
}

function copyElement(element: Element, to: Node, depth: number): void {
  const isDrawn = element.namespaceURI === SVG;
  const name = element.localName;
  const known = isDrawn ? DRAWN.has(name) : ELEMENTS.has(name);
  if (!known) {
    if (!WITH_ALL.has(name.toLowerCase())) copy(element, to, depth + 1);
    return;
  }
  const made = isDrawn ? document.createElementNS(SVG, name) : document.createElement(name);
  for (const { name: attribute, value } of Array.from(element.attributes)) {
    if (isAllowed(name, attribute, value, isDrawn)) made.setAttribute(attribute, value);
  }
  copy(element, made, depth + 1);
  to.appendChild(made);
}

function isAllowed(element: string, name: string, value: string, isDrawn: boolean): boolean {
  if (name === "src") return element === "img" && PICTURE.test(value);
  // A name of the opener's own parts would be found in their place.
  if (name === "id") return !value.startsWith("opener");
  if (ATTRIBUTES.has(name) || name.startsWith("aria-")) return true;
  if (!isDrawn || !DRAWING.has(name)) return false;
  return !/url\s*\(/i.test(value) || OWN_PART.test(value);
}
