variable "invoker" {
  type = string
}

variable "authorization" {
  type = string
}

resource "aws_lambda_function" "settle" {
  function_name = "settle"
  role          = "arn:aws:iam::111122223333:role/settle"
}

resource "aws_lambda_permission" "of_a_role" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.settle.function_name
  principal     = "arn:aws:iam::444455556666:role/ledger"
}

resource "aws_lambda_permission" "of_anybody" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.settle.function_name
  principal     = "*" # want "inbound: principal is \"\\*\", so anybody can invoke the function"
}

resource "aws_lambda_permission" "of_a_bucket" {
  action         = "lambda:InvokeFunction"
  function_name  = aws_lambda_function.settle.function_name
  principal      = "s3.amazonaws.com"
  source_account = "111122223333"
  source_arn     = "arn:aws:s3:::statements"
}

# The bucket's name may be somebody else's one day.
resource "aws_lambda_permission" "of_any_account_with_the_bucket" { # want "inbound: source_account is not set, so a bucket of any account can invoke the function"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.settle.function_name
  principal     = "s3.amazonaws.com"
  source_arn    = "arn:aws:s3:::statements"
}

resource "aws_lambda_permission" "given" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.settle.function_name
  principal     = var.invoker # unsure "depends on var.invoker"
}

resource "aws_lambda_function_url" "authenticated" {
  function_name      = aws_lambda_function.settle.function_name
  authorization_type = "AWS_IAM"
}

resource "aws_lambda_function_url" "open" {
  function_name      = aws_lambda_function.settle.function_name
  authorization_type = "NONE" # want "inbound: authorization_type is \"NONE\", want AWS_IAM"
}

resource "aws_lambda_function_url" "given" {
  function_name      = aws_lambda_function.settle.function_name
  authorization_type = var.authorization # unsure "depends on var.authorization"
}
