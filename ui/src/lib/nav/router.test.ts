import { describe, expect, it, vi } from "vitest";
import { onFlush } from "$lib/draft/pending";
import { belongs, front, parseRoute, placeOf, PLACES } from "./route";
import { PARTS } from "./parts";
import { Router } from "./router.svelte";

describe("the router", () => {
  it("goes and comes back", () => {
    const router = new Router();
    router.go({ name: "plan" });
    router.go({ name: "goal", id: "a1" });
    router.back();
    expect(router.current).toEqual({ name: "plan" });
    router.back();
    router.back();
    expect(router.current).toEqual({ name: "today" });
    expect(router.canGoBack).toBe(false);
  });
  it("keeps the page when it gets another name, and draws it anew otherwise", () => {
    const router = new Router();
    router.go({ name: "entry", id: "new" });
    const turn = router.turn;
    router.replace({ name: "entry", id: "a1" });
    expect(router.turn).toBe(turn);
    router.go({ name: "entry", id: "b2" });
    expect(router.turn).not.toBe(turn);
    router.back();
    expect(router.current).toEqual({ name: "entry", id: "a1" });
    expect(router.turn).not.toBe(turn);
  });
  it("saves what is typed on the way out", () => {
    const flush = vi.fn(async () => true);
    const stop = onFlush(flush);
    new Router().go({ name: "plan" });
    expect(flush).toHaveBeenCalledOnce();
    stop();
  });
});

describe("a route", () => {
  it("belongs to a place of the spine", () => {
    expect(placeOf({ name: "run", id: "a1" })).toBe("explore");
    expect(placeOf({ name: "path", id: "start-small" })).toBe("explore");
    expect(placeOf({ name: "entry", id: "a1" })).toBe("story");
    for (const [place, parts] of Object.entries(PARTS)) {
      for (const part of parts) expect(placeOf(part)).toBe(place);
    }
    for (const place of PLACES) expect(placeOf(front(place))).toBe(place);
  });
  it("belongs to a journal or to a shelf, and the settings of the key to both", () => {
    expect(belongs({ name: "today" }, true)).toBe(false);
    expect(belongs({ name: "entry", id: "a1" }, true)).toBe(false);
    expect(belongs({ name: "safety" }, true)).toBe(false);
    expect(belongs({ name: "shelf-page", id: "a1" }, false)).toBe(false);
    expect(belongs({ name: "reader-key" }, false)).toBe(false);
    expect(belongs({ name: "compare", id: "a1", other: "b2" }, true)).toBe(true);
    for (const shelf of [true, false]) expect(belongs({ name: "settings" }, shelf)).toBe(true);
  });
  it("is read back as it was written, and never otherwise", () => {
    const routes = [
      { name: "story", page: "bin" },
      { name: "kept", page: "strengths" },
      { name: "path", id: "start-small" },
      { name: "goal", id: "a1" },
      { name: "search", query: "brød" },
      { name: "safety" },
      { name: "buddy-paper" },
      { name: "shelf-page", id: "a1" },
      { name: "compare", id: "a1", other: "b2" },
    ];
    for (const route of routes)
      expect(parseRoute(JSON.parse(JSON.stringify(route)))).toEqual(route);
    for (const other of [
      null,
      7,
      {},
      { name: "nowhere" },
      { name: "entry" },
      { name: "share", page: "x" },
      { name: "kept", page: "bin" },
      { name: "compare", id: "a1" },
      { name: "story", page: "kept" },
    ]) {
      expect(parseRoute(other)).toBeUndefined();
    }
  });
});
