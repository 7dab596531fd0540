/** A short environment: PGDATA, PGOPTIONS, locales and secrets of the caller must not reach Postgres. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV, PATH, LD_LIBRARY_PATH } = process.env;
  return {
    NODE_ENV,
    PATH,
    LC_ALL: "C",
    ...(LD_LIBRARY_PATH === undefined ? {} : { LD_LIBRARY_PATH }),
  };
}
