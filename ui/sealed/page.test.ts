import { expect, it } from "vitest";
import { rebuilt } from "./page";

function body(html: string): string {
  const holder = document.createElement("div");
  holder.append(rebuilt(`<!doctype html><html lang="nb"><body>${html}</body></html>`).body);
  return new XMLSerializer().serializeToString(holder);
}

it("keeps words, headings, lists, tables and pictures of a page of ours", () => {
  const page = [
    `<main><h1 class="person">Mira</h1><ul class="lines"><li><span class="label">Goal:</span> bake</li></ul>`,
    `<table><thead><tr><th scope="col">When</th></tr></thead></table>`,
    `<svg viewBox="0 0 4 4"><pattern id="p-hatch"></pattern><path d="M0 0h4" fill="url(#p-hatch)"></path></svg></main>`,
  ].join("");
  const holder = document.createElement("div");
  holder.append(rebuilt(page).body);
  expect(holder.querySelector("svg path")?.getAttribute("fill")).toBe("url(#p-hatch)");
  expect(holder.querySelector("th")?.getAttribute("scope")).toBe("col");
  expect(holder.querySelector("svg")?.getAttribute("viewBox")).toBe("0 0 4 4");
  expect(holder.textContent).toBe("MiraGoal: bakeWhen");
});

it.each([
  ["a script", `<script>alert(1)</script>`],
  ["a script in a picture", `<svg><script>alert(1)</script></svg>`],
  ["a frame", `<iframe srcdoc="<p>x"></iframe>`],
  ["a plug-in", `<object data="x"></object><embed src="x">`],
  ["a style in the page", `<style>p{background:url(https://e.example/x)}</style>`],
  ["an outside picture in a drawing", `<svg><image href="https://e.example/x"/></svg>`],
  ["a web page in a drawing", `<svg><foreignObject><p>x</p></foreignObject></svg>`],
  ["a template", `<template><img src=x onerror=alert(1)></template>`],
  ["another address of the page", `<base href="https://e.example/">`],
])("takes %s out whole", (_what, html) => {
  const holder = document.createElement("div");
  holder.append(rebuilt(`<p>a</p>${html}<p>b</p>`).body);
  expect(holder.textContent?.replaceAll(/\s/g, "")).toBe("ab");
  expect(holder.querySelectorAll("*").length - holder.querySelectorAll("p, svg").length).toBe(0);
});

it.each([
  ["a handler", `<p onclick="alert(1)">x</p>`, "onclick"],
  ["a style", `<p style="position:fixed">x</p>`, "style"],
  ["an outside picture", `<img src="https://e.example/x.png" alt="x">`, "e.example"],
  ["a picture with a program in it", `<img src="data:image/svg+xml;base64,AAAA">`, "svg"],
  ["a link", `<a href="javascript:alert(1)">x</a>`, "javascript"],
  ["a form", `<form action="https://e.example"><button>x</button></form>`, "e.example"],
  ["an outside fill", `<svg><path fill="url(https://e.example#x)"/></svg>`, "e.example"],
  ["a name of the opener's own", `<p id="opener-bar">x</p>`, "opener"],
])("leaves no trace of %s", (_what, html, trace) => {
  expect(body(html)).not.toContain(trace);
});

it("stops at a depth no page of ours has", () => {
  const deep = `${"<div>".repeat(400)}x${"</div>".repeat(400)}`;
  expect(() => rebuilt(deep)).not.toThrow();
});

it("gives the style of the head, the title and the language beside", () => {
  const { styles, title, language } = rebuilt(
    `<html lang="nb"><head><title>Ark</title><style>p{color:red}</style></head><body></body></html>`,
  );
  expect([styles, title, language]).toEqual([["p{color:red}"], "Ark", "nb"]);
});
