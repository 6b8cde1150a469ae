// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Reading published files: the browser's own JSON.parse makes JavaScript values, and this gives them to serde.
//!
//! serde-wasm-bindgen does the same for every kind of JavaScript value and explains each mistake. Our files are JSON and
//! written by the publisher; a mistake is shown as "cannot be read". Leaving out the rest saves 9 kB of the first screen
//! (docs/adr/0005-reading-json.md).

use std::fmt;

use js_sys::{Array, Object};
use serde::de::value::StringDeserializer;
use serde::de::{
    self, DeserializeSeed, Deserializer, EnumAccess, Expected, IntoDeserializer, MapAccess, SeqAccess, Unexpected,
    VariantAccess, Visitor,
};
use wasm_bindgen::{JsCast, JsValue};

/// The value is not what it should be.
#[derive(Debug)]
pub struct Broken;

/// Reads `value`, which JSON.parse has made.
pub fn read<T: de::DeserializeOwned>(value: JsValue) -> Result<T, Broken> {
    T::deserialize(Value(value))
}

/// `fields` as the text of a JSON object, leaving out what is empty.
pub fn text(fields: &[(&str, &str)]) -> Option<String> {
    let object = Object::new();
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_empty()) {
        js_sys::Reflect::set(&object, &JsValue::from(*name), &JsValue::from(*value)).ok()?;
    }
    js_sys::JSON::stringify(&object).ok().map(String::from)
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("broken file")
    }
}

impl std::error::Error for Broken {}

/// Every mistake is the same one; serde's own sentences would bring the printing of numbers along.
impl de::Error for Broken {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
    fn invalid_type(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self
    }
    fn invalid_value(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self
    }
    fn invalid_length(_: usize, _: &dyn Expected) -> Self {
        Self
    }
    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }
    fn unknown_field(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }
    fn missing_field(_: &'static str) -> Self {
        Self
    }
    fn duplicate_field(_: &'static str) -> Self {
        Self
    }
}

struct Value(JsValue);

impl<'de> Deserializer<'de> for Value {
    type Error = Broken;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Broken> {
        let Self(value) = self;
        if let Some(text) = value.as_string() {
            visitor.visit_string(text)
        } else if let Some(number) = value.as_f64() {
            // Counts and pixels are the only numbers in published files.
            visitor.visit_u32(number as u32)
        } else if let Some(flag) = value.as_bool() {
            visitor.visit_bool(flag)
        } else if value.is_null() || value.is_undefined() {
            visitor.visit_unit()
        } else if Array::is_array(&value) {
            visitor.visit_seq(Items { items: value.unchecked_into(), next: 0 })
        } else {
            visitor.visit_map(Fields { entries: Object::entries(value.unchecked_ref()), next: 0 })
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Broken> {
        if self.0.is_null() || self.0.is_undefined() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Broken> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Broken> {
        if let Some(name) = self.0.as_string() {
            return visitor.visit_enum(name.into_deserializer());
        }
        let entry: Array = Object::entries(self.0.dyn_ref().ok_or(Broken)?).get(0).dyn_into().map_err(|_| Broken)?;
        visitor.visit_enum(Variant { name: entry.get(0).as_string().ok_or(Broken)?, content: Self(entry.get(1)) })
    }

    // Only the one shape that is asked for: with `deserialize_any` each struct would also be compiled as a list, and each list
    // as a struct, which is a third of the code that reads published files.

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Broken> {
        self.deserialize_map(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Broken> {
        let object: &Object = self.0.dyn_ref().ok_or(Broken)?;
        visitor.visit_map(Fields { entries: Object::entries(object), next: 0 })
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Broken> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Broken> {
        let items = self.0.dyn_into().map_err(|_| Broken)?;
        visitor.visit_seq(Items { items, next: 0 })
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Broken> {
        visitor.visit_string(self.0.as_string().ok_or(Broken)?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Broken> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Broken> {
        self.deserialize_str(visitor)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple_struct ignored_any
    }
}

struct Items {
    items: Array,
    next: u32,
}

impl<'de> SeqAccess<'de> for Items {
    type Error = Broken;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Broken> {
        if self.next == self.items.length() {
            return Ok(None);
        }
        let item = self.items.get(self.next);
        self.next += 1;
        seed.deserialize(Value(item)).map(Some)
    }
}

/// Pairs of name and value, as `Object.entries` gives them.
struct Fields {
    entries: Array,
    next: u32,
}

impl Fields {
    fn part(&self, index: u32) -> JsValue {
        self.entries.get(self.next).unchecked_into::<Array>().get(index)
    }
}

impl<'de> MapAccess<'de> for Fields {
    type Error = Broken;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Broken> {
        if self.next == self.entries.length() {
            return Ok(None);
        }
        seed.deserialize(Value(self.part(0))).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Broken> {
        let value = self.part(1);
        self.next += 1;
        seed.deserialize(Value(value))
    }
}

/// `{"name": content}`.
struct Variant {
    name: String,
    content: Value,
}

impl<'de> EnumAccess<'de> for Variant {
    type Error = Broken;
    type Variant = Value;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Value), Broken> {
        let name: StringDeserializer<Broken> = self.name.into_deserializer();
        Ok((seed.deserialize(name)?, self.content))
    }
}

impl<'de> VariantAccess<'de> for Value {
    type Error = Broken;

    fn unit_variant(self) -> Result<(), Broken> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Broken> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Broken> {
        self.deserialize_any(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, Broken> {
        self.deserialize_any(visitor)
    }
}
