export const percentile = (values, share) =>
  [...values].sort((one, other) => one - other)[Math.min(values.length - 1, Math.floor(share * values.length))];

export const rounded = (value) => Math.round(value * 100) / 100;
