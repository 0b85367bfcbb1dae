/**
 * Bundles the scripts of the files that go to others, each to one file that is committed:
 * `node sealed/build.mjs` writes them, `node sealed/build.mjs --check` proves that they are current.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const SCRIPTS = ["sealed", "slip"];
/** What the licences ask to stand in every copy. */
const TERMS = { sealed: readFileSync(here("terms.txt"), "utf8") };

async function bundled(name) {
  const [result] = await build({
    configFile: false,
    root: here("."),
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      minify: true,
      lib: { entry: here(`${name}.ts`), formats: ["iife"], name: "waymark" },
    },
  });
  const [{ code }] = result.output;
  const terms = TERMS[name];
  const script = `${terms ? `/*!\n${terms.trim()}\n*/\n` : ""}${code.trim()}\n`.replaceAll(
    "\x7f", // No page may hold this sign; it stands in a pattern, where the escape is the same.
    "\\x7f",
  );
  if (/<\/script|<!--/i.test(script)) throw new Error(`${name}: would end its own element`);
  return script;
}

const isCheck = process.argv.includes("--check");
let old = 0;
for (const name of SCRIPTS) {
  const place = here(`../../templates/share/${name}.js`);
  const script = await bundled(name);
  if (!isCheck) writeFileSync(place, script);
  else if (readFileSync(place, "utf8") !== script) {
    old += 1;
    console.error(`templates/share/${name}.js is not what ui/sealed makes: cargo xtask sealed`);
  }
}
process.exitCode = old > 0 ? 1 : 0;
