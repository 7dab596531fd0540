/**
 * The import table: what is not allowed below is forbidden, and so is every cycle.
 * `npm(...)` names packages, `types(...)` packages of which only types may be used.
 */
const CORE = { dependencyTypes: ["core"] };
const npm = (...names) => ({
  path: names.map((name) => `node_modules/(@types/)?${name}(/|$)`),
});
const types = (...names) => ({ ...npm(...names), dependencyTypes: ["type-only"] });
const folders = (...names) => ({ path: names.map((name) => `^${name}`) });
const allow = (from, ...targets) => targets.map((to) => ({ from: { path: `^${from}` }, to }));

const PURE = ["zod", "diff"];
const PAYLOAD = ["payload", "@payloadcms/[^/]+"];

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-dev-dependency-in-production",
      severity: "error",
      from: { path: "^(src|exports|collections|seed)/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  allowedSeverity: "error",
  allowed: [
    ...allow("src/domain/", folders("src/domain/"), npm(...PURE)),
    ...allow(
      "exports/",
      folders("exports/", "src/domain/"),
      CORE,
      npm("zod", "canonicalize", "jose", "undici", "csv-parse", "xliff", "[^/]+-excel-file"),
    ),
    ...allow(
      "src/actions/",
      folders("src/actions/", "src/domain/", "exports/"),
      CORE,
      npm("zod", "canonicalize"),
    ),
    ...allow("src/access/", folders("src/access/", "src/domain/"), npm("zod"), types("payload")),
    ...allow(
      "src/store/",
      folders("src/store/", "src/domain/", "exports/"),
      // An adapter names the port that it fills; it never calls a use case.
      { ...folders("src/actions/"), dependencyTypes: ["type-only"] },
      folders("src/migrations/", "src/payload\\.config\\.ts$", "src/payload-types\\.ts$"),
      CORE,
      npm(...PAYLOAD, "pg", "zod", "jose", "canonicalize", "graphile-worker"),
    ),
    ...allow("src/migrations/", folders("src/migrations/"), CORE, npm(...PAYLOAD, "zod")),
    ...allow(
      "collections/",
      folders("collections/", "src/domain/", "src/access/", "src/actions/", "src/store/"),
      CORE,
      npm(...PAYLOAD, "zod"),
    ),
    ...allow(
      "src/delivery/",
      folders("src/delivery/", "src/domain/", "exports/", "src/store/"),
      CORE,
      npm("express", "zod", "@asteasolutions/zod-to-openapi", "prom-client", "swagger-ui-dist"),
      types("pg"),
    ),
    ...allow(
      "src/admin/",
      folders("src/admin/", "src/domain/"),
      npm("@payloadcms/[^/]+", "react", "react-dom", "next"),
      // Answers of the API are parsed before they are believed.
      npm("zod"),
      types("payload"),
    ),
    // Entry points put the parts together.
    ...allow("src/app/", {}),
    ...allow("src/payload\\.config\\.ts$", {}),
    ...allow("src/payload-types\\.ts$", {}),
    ...allow(
      "src/cli/",
      folders("src/cli/", "src/actions/", "src/store/", "exports/", "src/domain/"),
      folders("src/delivery/", "seed/", "src/payload\\.config\\.ts$"),
      CORE,
      npm("commander", "zod", "next", "pg", "payload", "graphile-worker", "tsx"),
    ),
    ...allow(
      "seed/",
      folders("seed/", "src/actions/", "src/store/", "src/domain/"),
      CORE,
      npm("zod"),
    ),
    ...allow("tests/", {}),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^\\.next/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
