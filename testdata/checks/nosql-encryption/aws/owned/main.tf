resource "aws_dynamodb_table" "aws_owned_key" {
  name = "quotes"
}
