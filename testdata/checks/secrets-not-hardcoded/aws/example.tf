variable "password" {
  type      = string
  sensitive = true
}

variable "test" {
  type = bool
}

resource "random_password" "ledger" {
  length = 32
}

resource "aws_db_instance" "ledger" {
  username = "ledger"
  password = "Harbour#7712" # want "password is written in the code"
}

resource "aws_db_instance" "made" {
  username = "ledger"
  password = random_password.ledger.result
}

resource "aws_db_instance" "given" {
  username = "ledger"
  password = var.password
}

resource "aws_db_instance" "either" {
  username = "ledger"
  password = var.test ? "Harbour#7712" : var.password # unsure "in one case password is written in the code; depends on var.test"
}

resource "aws_lambda_function" "notifier" {
  function_name = "notifier"
  role          = "arn:aws:iam::111122223333:role/notifier"
  environment {
    variables = {
      LOG_LEVEL   = "info"
      DB_PASSWORD = "Harbour7712" # want "environment.variables has a secret in it: the value of DB_PASSWORD"
    }
  }
}
