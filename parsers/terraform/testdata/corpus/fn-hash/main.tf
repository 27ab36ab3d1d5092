output "all" {
  value = {
    md5     = md5("hello")
    sha1    = sha1("hello")
    sha256  = sha256("hello")
    sha512  = sha512("hello")
    b256    = base64sha256("hello")
    b512    = base64sha512("hello")
    uuid5   = [uuidv5("dns", "example.com"), uuidv5("url", "https://example.com/"), uuidv5("oid", "1.3.6.1"), uuidv5("x500", "CN=a"), uuidv5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "a")]
    empty   = sha256("")
    unicode = md5("日本")
  }
}
