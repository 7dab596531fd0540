import { deskView } from "../elements/desk-view.tsx";
import { RecallsPage } from "./recalls-page.tsx";

export const RecallsView = deskView(RecallsPage, "/admin/recalls");
