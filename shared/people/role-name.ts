// The roles by name, apart from what they may do: forms and addresses name them without the table of permissions.

export const roleNames = [
  'observer',
  'contributor',
  'steering_member',
  'secretariat',
  'administrator',
] as const;
