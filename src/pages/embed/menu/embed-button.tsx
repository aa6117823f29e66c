import { useTexts } from "../../../i18n/use-texts.ts";
import actions from "../../../ui/button/actions.module.scss";
import { DialogButton } from "../../../ui/dialog/dialog-button.tsx";
import type { EmbedDialogProps } from "./embed-dialog.tsx";

/** Opens the dialog that makes an embed snippet. */
export function EmbedButton(props: Omit<EmbedDialogProps, "onClose">) {
  const t = useTexts("common");
  return (
    <DialogButton
      className={actions["quiet"]}
      namespace="embed"
      failedText={t("embed.failed")}
      load={() => import("./embed-dialog.tsx")}
      dialog={({ EmbedDialog }, close) => <EmbedDialog {...props} onClose={close} />}
    >
      {t("embed.open")}
    </DialogButton>
  );
}
