import { deskView } from "../elements/desk-view.tsx";
import { PublishPage } from "./publish-page.tsx";

export const PublishView = deskView(PublishPage, "/admin/publish");
