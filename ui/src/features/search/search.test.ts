import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { router } from "$lib/nav/router.svelte";
import { placeOfHit, Search } from "./search.svelte";

const invoke = vi.fn<(command: string, args: { request: { query: string } }) => Promise<unknown>>();
const answer = (query: string) => ({ query, count: 1, hits: [] });
const queries = () => invoke.mock.calls.map(([, args]) => args.request.query);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  invoke.mockReset();
  invoke.mockImplementation(async (_, args) => answer(args.request.query));
  (window as unknown as Record<string, unknown>)["__TAURI_INTERNALS__"] = { invoke };
  router.restore({ name: "search", query: "" });
});
afterEach(() => vi.useRealTimers());

it("asks once for words typed in one go, and the route keeps them", async () => {
  const search = new Search("");
  for (const query of ["b", "ba", "bak"]) search.type(query);
  await vi.advanceTimersByTimeAsync(130);
  expect(queries()).toEqual(["bak"]);
  expect(search.view?.query).toBe("bak");
  expect(router.current).toEqual({ name: "search", query: "bak" });
  search.close();
});

it("drops an answer that comes after a newer one", async () => {
  const waiting: Record<string, () => void> = {};
  invoke.mockImplementation(
    (_, { request }) =>
      new Promise((done) => (waiting[request.query] = () => done(answer(request.query)))),
  );
  const search = new Search("ba");
  search.type("bak");
  await vi.advanceTimersByTimeAsync(130);
  waiting["bak"]!();
  await vi.advanceTimersByTimeAsync(0);
  waiting["ba"]!();
  await vi.advanceTimersByTimeAsync(0);
  expect(search.view?.query).toBe("bak");
  search.close();
});

it("asks nothing for nothing, and nothing for more than fits", async () => {
  const search = new Search("  ");
  search.type("x".repeat(201));
  expect(search.tooLong).toBe(true);
  await vi.advanceTimersByTimeAsync(130);
  expect(invoke).not.toHaveBeenCalled();
  search.close();
});

it("opens what was found where it belongs", () => {
  expect(placeOfHit({ id: "a1", kind: "entry" })).toEqual({ name: "entry", id: "a1" });
  expect(placeOfHit({ id: "a1", kind: "goal" })).toEqual({ name: "goal", id: "a1" });
  expect(placeOfHit({ id: "a1", kind: "feedback" })).toEqual({ name: "learning" });
  expect(placeOfHit({ id: "a1", kind: "place" })).toBeUndefined();
});
