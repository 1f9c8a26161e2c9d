// TypeScript's findings and ESLint's, in one process. More than half of what the typed rules ask of a program is what the
// compiler has just found out about it, so both are given the same one.
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import ts from "typescript";
import { root } from "./processes.mjs";

/** The program of tsconfig.json; what is known of unchanged files from an earlier time is not found out again. */
function loadProgram() {
  const parsed = ts.getParsedCommandLineOfConfigFile(
    `${root}tsconfig.json`,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, "\n"));
      },
    },
  );
  return ts.createIncrementalProgram({
    rootNames: parsed.fileNames,
    options: parsed.options,
    configFileParsingDiagnostics: parsed.errors,
    host: ts.createIncrementalCompilerHost(parsed.options),
  });
}

/** What tsc would report. */
function checkTypes(builder) {
  const found = [
    ...builder.getConfigFileParsingDiagnostics(),
    ...builder.getOptionsDiagnostics(),
    ...builder.getSyntacticDiagnostics(),
    ...builder.getGlobalDiagnostics(),
    ...builder.getSemanticDiagnostics(),
    // Writes what is to be known the next time.
    ...builder.emit().diagnostics,
  ];
  return ts.formatDiagnostics(ts.sortAndDeduplicateDiagnostics(found), {
    getCanonicalFileName: (path) => path,
    getCurrentDirectory: () => root,
    getNewLine: () => "\n",
  });
}

/** The parser of the configuration, but for the program; that one does not have a file as it is just being mended. */
function parserOf(program) {
  return {
    ...tseslint.parser,
    parseForESLint: (code, options) =>
      tseslint.parser.parseForESLint(
        code,
        program.getSourceFile(options.filePath)?.text === code
          ? { ...options, projectService: false, programs: [program] }
          : options,
      ),
  };
}

/** What eslint would report, of warnings too. */
async function lint(program, fix) {
  const eslint = new ESLint({
    cwd: root,
    cache: true,
    cacheLocation: ".cache/eslint",
    fix,
    overrideConfig: { files: ["**/*.{ts,tsx}"], languageOptions: { parser: parserOf(program) } },
  });
  const results = await eslint.lintFiles(["."]);
  if (fix) await ESLint.outputFixes(results);
  return (await eslint.loadFormatter("stylish")).format(results);
}

const builder = loadProgram();
const wrong = [checkTypes(builder), await lint(builder.getProgram(), process.argv.includes("--fix"))];
console.log(wrong.join("").trim());
process.exitCode = wrong.some((each) => each.trim() !== "") ? 1 : 0;
