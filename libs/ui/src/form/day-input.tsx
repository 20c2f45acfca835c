import { Input, type InputProps } from 'antd';

/** A calendar day (yyyy-mm-dd) by the browser's own date field: reachable by keyboard, at home on a phone. */
export const DayInput = ({
  value,
  onChange,
  ...rest
}: Omit<InputProps, 'value' | 'onChange' | 'type'> & { value?: string | null; onChange?: (value: string | undefined) => void }) => (
  <Input
    {...rest}
    type="date"
    style={{ maxWidth: 180, ...rest.style }}
    value={value ?? ''}
    onChange={(event) => onChange?.(event.target.value || undefined)}
  />
);
