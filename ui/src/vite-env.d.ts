/// <reference types="svelte" />
/// <reference types="vite/client" />

/** The generated types name it; the core's SafeHtml is the page's SafeHtml. */
type SafeHtml = import("./lib/ui/html").SafeHtml;
