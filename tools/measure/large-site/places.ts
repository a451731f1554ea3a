/** Where the same question is asked again; each fits after "i". */
export const places = ['Skåne', 'Småland', 'Dalarna', 'Värmland', 'Västerbotten'];
