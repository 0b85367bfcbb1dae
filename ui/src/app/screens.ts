/** Which component draws which page. Each feature says so itself, at its only door: index.ts. */
import type { Component } from "svelte";
import type { RouteName } from "$lib/nav/route";
import type { DoorName, Screens } from "$lib/nav/screens";

const doors = import.meta.glob<{ screens: Screens }>("../features/*/index.ts", { eager: true });

const all: Screens = Object.assign({}, ...Object.values(doors).map((door) => door.screens));

/** The component of a page. Its own props fit its own route: `Screens` proves it at the door. */
export function screenFor(
  name: RouteName | DoorName,
): Component<Record<string, unknown>> | undefined {
  return all[name] as Component<Record<string, unknown>> | undefined;
}

/** The names of all pages there are, each as often as a feature claims it. */
export function claimed(): string[] {
  return Object.values(doors).flatMap((door) => Object.keys(door.screens));
}
