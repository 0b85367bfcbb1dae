import { svelte } from "@sveltejs/vite-plugin-svelte";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// The page runs under a strict Content-Security-Policy: no inline script, style or font may come
// out of the build, so nothing is inlined and no polyfill is injected.
export default defineConfig({
  plugins: [svelte()],
  resolve: {
    alias: { $lib: fileURLToPath(new URL("./src/lib", import.meta.url)) },
    // Under vitest Svelte would otherwise resolve to its server build.
    ...(process.env["VITEST"] ? { conditions: ["browser"] } : {}),
  },
  build: {
    target: "es2023",
    // The colours stay oklch: WebKitGTK 2.50, WebView2 and WKWebView of these years know them.
    cssTarget: ["chrome123", "safari17.5"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
  },
  server: { port: 1420, strictPort: true, host: "127.0.0.1" },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts", "sealed/**/*.test.ts"],
    setupFiles: ["src/test-setup.ts"],
  },
});
