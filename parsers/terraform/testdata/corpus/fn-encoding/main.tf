output "all" {
  value = {
    base64    = [base64encode("héllo"), base64decode("aMOpbGxv"), base64encode("")]
    url       = urlencode("a b&c=d/é~-_.!*'()+")
    csv       = csvdecode("a,b\n1,\"x, y\"\n2,\n")
    csv_quote = csvdecode("name,q\n\"a \"\"b\"\"\",1")
    text      = [textencodebase64("hi", "UTF-16LE"), textdecodebase64("aABpAA==", "UTF-16LE"), textencodebase64("é", "ISO-8859-1")]
    json_dec  = jsondecode("{\"a\":[1,2.50,null,true,\"x\"],\"b\":{}}")
    json_top  = [jsondecode("5"), jsondecode("\"s\""), jsondecode("null"), jsondecode("[]")]
    json_num  = jsondecode("[12345678901234567890.123, 1e3, -0]")
    json_enc  = [jsonencode({ b = 1, a = [true, null, "x"] }), jsonencode("<a&b>\u2028"), jsonencode(1.50), jsonencode(null), jsonencode(toset(["b", "a"])), jsonencode(123456789012345678901), jsonencode({}), jsonencode([]), jsonencode("\u0001\t\"\\/")]
    json_big  = jsonencode([1e21, 0.000001, 1 / 3, 1e-9])
  }
}
