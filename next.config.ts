import { withPayload } from "@payloadcms/next/withPayload";
import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // Minified error names would turn every 403 into a logged error.
  experimental: { serverMinification: false },
  redirects: () => Promise.resolve([{ source: "/", destination: "/admin", permanent: false }]),
  typescript: { ignoreBuildErrors: true },
};

export default withPayload(config, { devBundleServerPackages: false });
