/** What a new password must be, given twice; the server holds the same rules. */
export const passwordRules = {
  password: (value: string) =>
    value.length < 10 || value.length > 200 ? 'A password has 10 to 200 characters.' : null,
  again: (value: string, values: { password: string }) =>
    value === values.password ? null : 'The two passwords are not the same.',
};

/** What each field of the welcome form must hold; the server holds the same rules. */
export const welcomeRules = {
  name: (value: string) => (value.trim() === '' ? 'Say what you are called.' : null),
  handle: (value: string) =>
    /^[\p{L}\p{N}][^\s\p{C}]{0,99}$/u.test(value.trim())
      ? null
      : 'A handle begins with a letter or digit and has no spaces.',
  ...passwordRules,
};
