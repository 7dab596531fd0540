import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const payloadCalls =
  "/^(find|findByID|findGlobal|findVersions|findVersionByID|create|update|updateGlobal|delete|count|restoreVersion|duplicate)$/";

/** The Local API overrides access unless told otherwise, so only the store may speak to it. */
const noDirectPayloadCalls = [
  `CallExpression[callee.object.name='payload'][callee.property.name=${payloadCalls}]`,
  `CallExpression[callee.object.property.name='payload'][callee.property.name=${payloadCalls}]`,
].map((selector) => ({
  selector,
  message: "Go through src/store: the Local API skips access control by default.",
}));

const noBarrels = {
  selector: "ExportAllDeclaration",
  message: "Import from the file that defines the name.",
};

const noDefaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Use a named export.",
};

export default defineConfig([
  globalIgnores([
    "node_modules/",
    ".next/",
    ".data/",
    ".cache/",
    "coverage/",
    "next-env.d.ts",
    "src/payload-types.ts",
    "src/app/(payload)/",
    "docs/",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      // An async function that satisfies an async interface need not await.
      "@typescript-eslint/require-await": "off",
      // `() => save()` in event handlers and teardown reads better than a block.
      "@typescript-eslint/no-confusing-void-expression": "off",
      // Libraries mark things deprecated in minor releases; an upgrade decides, not the linter.
      "@typescript-eslint/no-deprecated": "warn",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "no-restricted-syntax": ["error", ...noDirectPayloadCalls, noBarrels, noDefaultExport],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.ts", "exports/**/*.ts", "collections/**/*.ts"],
    rules: { "max-lines": ["error", { max: 250 }] },
  },
  {
    // Payload writes these once; they are history and stay as they were made.
    files: ["src/migrations/*.ts"],
    rules: { "max-lines": "off", "@typescript-eslint/no-unused-vars": "off" },
  },
  {
    // The store is the wrapper; its tests and the seed's look at what it wrote.
    files: ["src/store/**", "tests/**"],
    rules: { "no-restricted-syntax": ["error", noBarrels, noDefaultExport] },
  },
  {
    // Next, Payload and vitest look for the default export.
    files: ["src/app/**", "*.config.ts", "src/payload.config.ts", "tests/setup/global-setup.ts"],
    rules: { "no-restricted-syntax": ["error", ...noDirectPayloadCalls, noBarrels] },
  },
  {
    files: ["src/cli/**", "tests/**", "seed/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.js", "**/*.mjs", "**/*.cjs"],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { eqeqeq: "error" },
  },
]);
