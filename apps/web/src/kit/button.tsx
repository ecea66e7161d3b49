import type { Icon as TablerIcon } from '@tabler/icons-react';
import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';
import { Icon } from './icon';

export type ButtonKind = 'main' | 'other' | 'quiet' | 'link';
interface Look {
  readonly kind?: ButtonKind;
  readonly size?: 'small' | 'medium' | 'large';
  readonly icon?: TablerIcon;
  readonly isWide?: boolean;
}
export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'style'>, Look {
  readonly children: ReactNode;
}

const look = ({ kind = 'other', size = 'medium', isWide = false }: Look) => ({
  className: styles['button'],
  'data-kind': kind,
  'data-size': size,
  'data-wide': isWide || undefined,
});

export const Button = ({ kind, size, icon, isWide, children, type = 'button', ...rest }: ButtonProps) => (
  <button {...rest} type={type} {...look({ ...(kind && { kind }), ...(size && { size }), ...(isWide && { isWide }) })}>
    {icon && <Icon of={icon} />}
    {children}
  </button>
);

export interface ButtonAnchorProps extends Omit<ComponentProps<'a'>, 'className' | 'style'>, Look {
  readonly children: ReactNode;
}
/** Looks like a button, goes somewhere: a plain link. For links inside the application use `ButtonLink`. */
export const ButtonAnchor = ({ kind, size, icon, isWide, children, ...rest }: ButtonAnchorProps) => (
  <a {...rest} {...look({ ...(kind && { kind }), ...(size && { size }), ...(isWide && { isWide }) })}>
    {icon && <Icon of={icon} />}
    {children}
  </a>
);

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'style' | 'children'> {
  readonly icon: TablerIcon;
  /** What it does, for people who do not see the picture. */
  readonly label: string;
  readonly kind?: 'quiet' | 'other' | 'round';
}
export const IconButton = ({ icon, label, kind = 'quiet', ...rest }: IconButtonProps) => (
  <button type="button" {...rest} className={styles['icon']} data-kind={kind} aria-label={label} title={label}>
    <Icon of={icon} size={20} />
  </button>
);
