import { transformWithEsbuild, type Plugin } from "vite";
import ts from "typescript";
import { englishCopy } from "../lib/languages";

/** Stands in the bundles for the question which language they are for, until it is answered for each copy. */
const english = "__ENGLISH__";

/** The calls of `catalogue(nl, en)` in a module, from the last to the first. */
function catalogues(id: string, code: string): ts.CallExpression[] {
  const found: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "catalogue")
      found.unshift(node);
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true));
  return found;
}

const minified = async (code: string, name: string, isEnglish: boolean): Promise<string> =>
  (
    await transformWithEsbuild(code, name, {
      define: { [english]: String(isEnglish) },
      format: "esm",
      minify: true,
      sourcemap: false,
      target: "es2022",
      treeShaking: true,
    })
  ).code;

/**
 * Gives the browser only the texts of the language that its page is in: every script of the build exists twice, Dutch in
 * assets/ and English in assets/en/, and each of them has one half of every catalogue. The server says in a page which of
 * both it needs (scripts/lib/languages.ts); from there on their imports are relative, so they stay in their own folder.
 */
export const oneLanguage = (): Plugin => ({
  name: "one-language",
  enforce: "pre",
  apply: (_config, { command, isSsrBuild }) => command === "build" && isSsrBuild !== true,
  config: () => ({
    build: {
      // Each copy is made small below, once its language is known.
      minify: false,
      cssMinify: true,
      // The list of what a lazy part needs has absolute paths: to the Dutch copies. What it needs is there already.
      modulePreload: { resolveDependencies: (_file, needs) => needs.filter((need) => !need.endsWith(".js")) },
    },
  }),
  transform(code, id) {
    if (!id.includes("/app/") || !code.includes("catalogue(")) return null;
    let result = code;
    for (const call of catalogues(id, code)) {
      const [nl, en] = call.arguments;
      if (nl === undefined || en === undefined) continue;
      const one = `((texts) => ({ nl: texts, en: texts }))(${english} ? ${en.getText()} : ${nl.getText()})`;
      result = result.slice(0, call.getStart()) + one + result.slice(call.getEnd());
    }
    return { code: result, map: null };
  },
  generateBundle: {
    order: "post",
    async handler(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        const { code, fileName } = chunk;
        chunk.code = await minified(code, fileName, false);
        const source = await minified(code, fileName, true);
        this.emitFile({ type: "asset", fileName: englishCopy(fileName), source });
      }
    },
  },
});
