import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const IPC = {
  group: ["@tauri-apps/*"],
  message: "Tauri is known to lib/ipc/client.ts and to nothing else.",
};
const ICONS = {
  regex: "^@phosphor-icons/core$",
  message: "Import an icon by its deep path: the barrel costs seconds of build.",
};
const APP = {
  group: ["**/app/**", "$app/*"],
  message: "The arrows are app -> features -> lib.",
};
const FEATURES = {
  group: ["**/features/**", "$features/*"],
  message: "lib knows no feature.",
};
// lib is reached as $lib, so whatever climbs out of a feature's own folder is another feature.
const OTHER_FEATURE = "A feature never imports another feature.";
const CLIMBS_OUT = { regex: "^\\.\\./", message: OTHER_FEATURE };
const CLIMBS_OUT_TWICE = { regex: "^\\.\\./\\.\\./", message: OTHER_FEATURE };

const storage = ["localStorage", "sessionStorage", "indexedDB", "caches"];

export default ts.config(
  { ignores: ["dist", "node_modules", "src/lib/ipc/generated"] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      "no-restricted-globals": [
        "error",
        ...storage.map((name) => ({ name, message: "Nothing is written outside the vault." })),
        { name: "fetch", message: "The page speaks to nothing but its own core." },
      ],
      "no-restricted-properties": [
        "error",
        ...storage.map((property) => ({
          property,
          message: "Nothing is written outside the vault.",
        })),
        { property: "innerHTML", message: "Use SafeHtml.svelte." },
        { property: "outerHTML", message: "Use SafeHtml.svelte." },
      ],
      "no-restricted-imports": ["error", { patterns: [IPC, ICONS] }],
      "no-console": "error",
      eqeqeq: "error",
      // tsc knows this better, and finds globals in .svelte files.
      "no-undef": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"], svelteConfig },
    },
    rules: {
      "svelte/no-at-html-tags": "error",
      "svelte/no-inline-styles": ["error", { allowTransitions: false }],
      "svelte/button-has-type": "error",
      "svelte/no-target-blank": "error",
      "svelte/block-lang": ["error", { script: "ts" }],
      "svelte/no-navigation-without-resolve": "off", // A SvelteKit rule; there are no addresses here.
      "no-restricted-syntax": [
        "error",
        {
          selector: 'SvelteAttribute[key.name="placeholder"]',
          message: "A placeholder vanishes when it is needed: write a label and a hint.",
        },
        {
          selector: 'SvelteAttribute[key.name="style"]',
          message: "The Content-Security-Policy blocks inline styles.",
        },
        {
          selector: 'SvelteAttribute[key.name="autofocus"]',
          message: "Focus goes to the heading.",
        },
      ],
    },
  },
  { files: ["src/lib/ui/SafeHtml.svelte"], rules: { "svelte/no-at-html-tags": "off" } },
  {
    files: ["src/lib/**"],
    rules: { "no-restricted-imports": ["error", { patterns: [IPC, ICONS, APP, FEATURES] }] },
  },
  {
    files: ["src/features/*/*"],
    rules: { "no-restricted-imports": ["error", { patterns: [IPC, ICONS, APP, CLIMBS_OUT] }] },
  },
  {
    files: ["src/features/*/*/**"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [IPC, ICONS, APP, CLIMBS_OUT_TWICE] }],
    },
  },
  { files: ["sealed/build.mjs"], rules: { "no-console": "off" } },
  // It parses into a template, which is never shown, and takes over what it knows.
  { files: ["sealed/page.ts"], rules: { "no-restricted-properties": "off" } },
  { files: ["**/*.test.ts"], rules: { "no-restricted-properties": "off" } },
  {
    files: ["src/lib/ipc/client.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: [ICONS, APP, FEATURES] }] },
  },
);
