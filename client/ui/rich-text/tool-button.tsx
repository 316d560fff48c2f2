// A button over a text: it leaves the words that are chosen as they are, and is reached also while it can do nothing.
import { Button, type ButtonProps } from '@digdir/designsystemet-react';

type ToolButtonProps = Omit<ButtonProps, 'onClick'> & { isAble: boolean; onPress: () => void };

export function ToolButton({ isAble, onPress, ...button }: ToolButtonProps) {
  return (
    <Button
      type="button"
      variant="tertiary"
      data-size="sm"
      aria-disabled={!isAble || undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (isAble) onPress();
      }}
      {...button}
    />
  );
}
