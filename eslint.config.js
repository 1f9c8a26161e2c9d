import boundaries from "eslint-plugin-boundaries";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { boundaryRules, boundarySettings } from "./scripts/lib/boundaries.mjs";

const noStyleAttribute = {
  selector: "JSXAttribute[name.name='style']",
  message: "The content security policy has no unsafe-inline: put it in a stylesheet of app/ui.",
};
const noFixedLanguage = {
  selector: "MemberExpression[object.name=/Messages$/][property.name=/^(nl|en)$/]",
  message:
    "A page speaks one language, and has no other: use useMessages, or localeOfPath where there is no hook.",
};
const noClassName = {
  selector: "JSXAttribute[name.name='className']",
  message: "A feature has no styling of its own: use or extend a component of app/ui.",
};

export default tseslint.config(
  {
    ignores: [
      "build/",
      ".cache/",
      ".data/",
      "coverage/",
      "test-results/",
      "public/",
      "db/data/",
      ".react-router/",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true }],
      // Merging a declaration of a library takes an interface that only extends.
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
    },
  },
  {
    files: ["scripts/**", "tests/**", "db/seed/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["app/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.recommended],
    plugins: { "react-hooks": reactHooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      // A region that scrolls must be reachable by keyboard.
      "jsx-a11y/no-noninteractive-tabindex": [
        "error",
        { roles: ["tabpanel", "region", "group"], allowExpressionValues: true, tags: [] },
      ],
      "no-restricted-syntax": ["error", noStyleAttribute, noFixedLanguage],
    },
  },
  {
    files: ["app/features/**/*.tsx"],
    ignores: ["**/*.test.tsx"],
    rules: { "no-restricted-syntax": ["error", noStyleAttribute, noFixedLanguage, noClassName] },
  },
  {
    files: ["{app,db,scripts,tests}/**/*.{ts,tsx}"],
    plugins: { boundaries },
    settings: boundarySettings,
  },
  ...boundaryRules,
);
