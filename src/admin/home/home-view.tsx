import { Gutter } from "@payloadcms/ui";
import { HomePage } from "./home-page.tsx";

/** The panel's start page: what waits for whoever is signed in. */
export function HomeView() {
  return (
    <Gutter className="kz-page">
      <HomePage />
    </Gutter>
  );
}
