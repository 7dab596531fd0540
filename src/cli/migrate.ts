import { migrate } from "../store/migrate.ts";

const deliveryPassword = process.env["KIZUNA_DELIVERY_PASSWORD"];

await migrate({
  url: process.env["DATABASE_URL"] ?? "",
  ...(deliveryPassword === undefined ? {} : { deliveryPassword }),
});
process.stdout.write("database is up to date\n");
process.exit(0);
