import { Icon } from "./icon.tsx";

/** The name of the desk on the login page. */
export function Logo() {
  return (
    <span className="kz-logo">
      <Icon />
      Kizuna Desk
    </span>
  );
}
