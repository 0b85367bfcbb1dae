/** What a feature offers the shell: one component for each page it owns. */
import type { Component } from "svelte";
import type { ShellView } from "$lib/ipc/shell";
import type { RouteName, RouteOf } from "./route";

/** The pages of the windows in which no journal is open. */
export type DoorName = "unlock" | "first-run" | "handover" | "sitting";

export type Screens = {
  [Name in RouteName]?: Component<{ route: RouteOf<Name> }>;
} & {
  [Name in Exclude<DoorName, "handover" | "sitting">]?: Component<{ shell: ShellView }>;
} & { handover?: Component; sitting?: Component };
