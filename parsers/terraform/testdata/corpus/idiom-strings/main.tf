locals { arn = "arn:aws:kms:eu-west-1:123456789012:key/abcd-1234" }
output "all" {
  value = [
    split(":", local.arn)[3], element(split("/", local.arn), 1), regex("key/(.+)$", local.arn)[0], replace(local.arn, "/:[0-9]{12}:/", ":xxx:"),
    substr(local.arn, 0, 3), length(regexall(":", local.arn)), trimprefix(local.arn, "arn:"), join(":", slice(split(":", local.arn), 0, 3)),
    format("%-10s|%5.1f|%03d", "ab", 3.14159, 7), title(replace("my_db_name", "_", " ")), one(regexall("\\d{12}", local.arn)), strcontains(local.arn, "kms"),
    lower("ABC") == "abc" ? "same" : "other", "${upper("a")}${lower("B")}", cidrhost(format("%s/%d", "10.0.0.0", 24), 10), base64encode(jsonencode({ a = local.arn })),
  ]
}
