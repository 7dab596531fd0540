import type { Secrets } from "../../store/postgres/secrets.ts";
import type { Settings } from "./launch.ts";

/** The environment of each program that `npm start` runs: no more than it needs. */
export type ServerEnvironments = {
  migrate: NodeJS.ProcessEnv;
  desk: NodeJS.ProcessEnv;
  delivery: NodeJS.ProcessEnv;
  deliveryWithDatabase: NodeJS.ProcessEnv;
};

/** `databaseUrl` is the owner's login; the delivery server gets a login of its own, and no secret. */
export function serverEnvironments(
  settings: Settings,
  secrets: Secrets,
  databaseUrl: string,
): ServerEnvironments {
  const { DATABASE_URL: _owner, PAYLOAD_SECRET: _secret, ...inherited } = process.env;
  const delivery: NodeJS.ProcessEnv = {
    ...inherited,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    HOST: settings.host,
    PORT: String(settings.port),
    DELIVERY_PORT: String(settings.deliveryPort),
    DATA_DIR: settings.dataDir,
    PACK_REPOSITORY: settings.packRepository,
  };
  const desk: NodeJS.ProcessEnv = {
    ...delivery,
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: process.env["PAYLOAD_SECRET"] ?? secrets.payloadSecret,
  };
  return {
    migrate: { ...desk, KIZUNA_DELIVERY_PASSWORD: secrets.deliveryPassword },
    desk,
    delivery,
    deliveryWithDatabase: {
      ...delivery,
      DELIVERY_DATABASE_URL: deliveryUrl(databaseUrl, secrets.deliveryPassword),
    },
  };
}

function deliveryUrl(ownerUrl: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = "kizuna_delivery";
  url.password = password;
  return url.href;
}
