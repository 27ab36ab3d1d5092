variable "tokens" {
  type = string
}

resource "aws_instance" "required" {
  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_instance" "by_default" { # want "metadata_options.http_tokens is not set, want required"
  ami = "ami-0abcdef1234567890"
}

resource "aws_instance" "optional" {
  metadata_options {
    http_tokens = "optional" # want "http_tokens is \"optional\""
  }
}

resource "aws_instance" "no_metadata" {
  metadata_options {
    http_endpoint = "disabled"
  }
}

resource "aws_instance" "given" {
  metadata_options {
    http_tokens = var.tokens # unsure "depends on var.tokens"
  }
}

resource "aws_launch_configuration" "required" {
  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_launch_configuration" "by_default" { # want "metadata_options.http_tokens is not set, want required"
  name_prefix = "teller"
}

resource "aws_launch_configuration" "optional" {
  metadata_options {
    http_tokens = "optional" # want "http_tokens is \"optional\""
  }
}

resource "aws_launch_configuration" "no_metadata" {
  metadata_options {
    http_endpoint = "disabled"
  }
}

resource "aws_launch_configuration" "given" {
  metadata_options {
    http_tokens = var.tokens # unsure "depends on var.tokens"
  }
}

resource "aws_launch_template" "required" {
  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_launch_template" "by_default" { # want "metadata_options.http_tokens is not set, want required"
  name_prefix = "teller"
}

resource "aws_launch_template" "optional" {
  metadata_options {
    http_tokens = "optional" # want "http_tokens is \"optional\""
  }
}

resource "aws_launch_template" "no_metadata" {
  metadata_options {
    http_endpoint = "disabled"
  }
}

resource "aws_launch_template" "given" {
  metadata_options {
    http_tokens = var.tokens # unsure "depends on var.tokens"
  }
}

resource "aws_instance" "of_a_template" { # skip: the template is judged
  launch_template {
    id = aws_launch_template.required.id
  }
}

resource "aws_sagemaker_notebook_instance" "required" {
  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = "2"
  }
}

resource "aws_sagemaker_notebook_instance" "by_default" { # want "minimum_instance_metadata_service_version is not set, want 2"
  name = "risk"
}

resource "aws_sagemaker_notebook_instance" "given" {
  instance_metadata_service_configuration {
    minimum_instance_metadata_service_version = var.tokens # unsure "depends on var.tokens"
  }
}
