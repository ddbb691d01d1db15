//! A picture's recipe is written as its kind and what belongs to it, `{ array = { … } }`. Kinds of later grades are read apart from the
//! others: the reading that serde derives would put all of them into the program that a first question needs.

use super::{LaterRecipe, PictureRecipe};
use crate::units::apart;
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{DeserializeSeed, EnumAccess, Error, IntoDeserializer, MapAccess, Unexpected, VariantAccess, Visitor},
    forward_to_deserialize_any,
};
use std::fmt;

impl Serialize for PictureRecipe {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Later(recipe) => recipe.serialize(to),
            early => Self::serialize(early, to),
        }
    }
}

impl<'de> Deserialize<'de> for PictureRecipe {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = PictureRecipe;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("one kind of picture with what belongs to it")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<PictureRecipe, A::Error> {
        let Some(kind) = map.next_key::<String>()? else { return Err(Error::invalid_length(0, &self)) };
        let later = LaterRecipe::KINDS.contains(&kind.as_str());
        let keyed = Keyed { kind, map: &mut map };
        let recipe = if later {
            apart(|| LaterRecipe::deserialize(keyed).map(|recipe| PictureRecipe::Later(Box::new(recipe))))?
        } else {
            PictureRecipe::deserialize(keyed)?
        };
        match map.next_key::<String>()? {
            None => Ok(recipe),
            Some(_) => Err(Error::invalid_length(2, &self)),
        }
    }
}

/// A kind that is read already, and the map that holds what belongs to it.
struct Keyed<'m, A> {
    kind: String,
    map: &'m mut A,
}

impl<'de, A: MapAccess<'de>> Deserializer<'de> for Keyed<'_, A> {
    type Error = A::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, A::Error> {
        visitor.visit_enum(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct newtype_struct seq
        tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'m, 'de, A: MapAccess<'de>> EnumAccess<'de> for Keyed<'m, A> {
    type Error = A::Error;
    type Variant = Belongs<'m, A>;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Belongs<'m, A>), A::Error> {
        Ok((seed.deserialize(self.kind.into_deserializer())?, Belongs(self.map)))
    }
}

/// What belongs to a kind.
struct Belongs<'m, A>(&'m mut A);

impl<'de, A: MapAccess<'de>> VariantAccess<'de> for Belongs<'_, A> {
    type Error = A::Error;

    fn unit_variant(self) -> Result<(), A::Error> {
        Err(Error::invalid_type(Unexpected::UnitVariant, &Reader))
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, A::Error> {
        self.0.next_value_seed(seed)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, A::Error> {
        Err(Error::invalid_type(Unexpected::TupleVariant, &Reader))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        self.0.next_value_seed(Fields { fields, visitor })
    }
}

/// The named fields of a kind.
struct Fields<V> {
    fields: &'static [&'static str],
    visitor: V,
}

impl<'de, V: Visitor<'de>> DeserializeSeed<'de> for Fields<V> {
    type Value = V::Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<V::Value, D::Error> {
        from.deserialize_struct("", self.fields, self.visitor)
    }
}
