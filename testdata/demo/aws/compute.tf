data "aws_ssm_parameter" "image" {
  name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"
}

# Faces partners: an application load balancer over both zones.
resource "aws_lb" "api" {
  name                       = "${local.prefix}-api"
  load_balancer_type         = "application"
  subnets                    = module.network["open-banking"].subnet_ids["edge"]
  security_groups            = [module.network["open-banking"].security_group_ids["edge"]]
  drop_invalid_header_fields = true
  enable_deletion_protection = true
}

# Settlement files: a network load balancer in the first zone alone.
resource "aws_lb" "settlement" {
  name               = "${local.prefix}-settlement"
  load_balancer_type = "network"
  internal           = true
  subnets            = [module.network["open-banking"].subnet_ids["app"][0]]
}

# In the network of the card processor.
resource "aws_lb" "cards" {
  name               = "${local.prefix}-cards"
  load_balancer_type = "network"
  internal           = true
  subnets            = var.partner_subnet_ids
}

resource "aws_lb_target_group" "api" {
  name     = "${local.prefix}-api"
  port     = 8443
  protocol = "HTTPS"
  vpc_id   = module.network["open-banking"].vpc_id

  health_check {
    path     = "/health"
    protocol = "HTTPS"
  }
}

resource "aws_launch_template" "api" {
  name_prefix   = "${local.prefix}-api-"
  image_id      = data.aws_ssm_parameter.image.value
  instance_type = "m7g.large"

  user_data = base64encode(templatefile("${path.module}/templates/user-data.sh.tftpl", {
    role   = "api"
    region = var.region
  }))

  network_interfaces {
    associate_public_ip_address = "false"
    security_groups             = [module.network["open-banking"].security_group_ids["app"]]
  }

  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_autoscaling_group" "api" {
  name                = "${local.prefix}-api"
  min_size            = 2
  max_size            = 10
  vpc_zone_identifier = module.network["open-banking"].subnet_ids["app"]
  target_group_arns   = [aws_lb_target_group.api.arn]
  health_check_type   = "ELB"

  launch_template {
    id      = aws_launch_template.api.id
    version = "$Latest"
  }
}

# Serves the sandbox for developers; health is whatever EC2 says, in one zone.
resource "aws_autoscaling_group" "sandbox" {
  name                = "${local.prefix}-sandbox"
  min_size            = 1
  max_size            = 2
  vpc_zone_identifier = slice(module.network["open-banking"].subnet_ids["app"], 0, 1)
  target_group_arns   = [aws_lb_target_group.api.arn]

  launch_template {
    id      = aws_launch_template.api.id
    version = "$Latest"
  }
}

# Reconciliation, in private subnets.
resource "aws_instance" "reconciliation" {
  for_each = { for index, zone in var.zones : zone => index }

  ami                         = data.aws_ssm_parameter.image.value
  instance_type               = "c7g.xlarge"
  subnet_id                   = module.network["open-banking"].subnet_ids["app"][each.value]
  associate_public_ip_address = false
  vpc_security_group_ids      = [module.network["open-banking"].security_group_ids["app"]]

  root_block_device {
    encrypted  = true
    kms_key_id = aws_kms_key.data.arn
  }
}

# Takes files from partners. The subnet hands out public addresses, and nothing here says otherwise.
resource "aws_instance" "sftp" {
  ami                    = data.aws_ssm_parameter.image.value
  instance_type          = "t4g.medium"
  subnet_id              = module.network["open-banking"].subnet_ids["edge"][0]
  vpc_security_group_ids = [module.network["open-banking"].security_group_ids["edge"]]
}

# Notebooks are private, but for the address that was given to one of them for a demonstration.
resource "aws_instance" "notebook" {
  count = 2

  ami                    = data.aws_ssm_parameter.image.value
  instance_type          = "m7g.xlarge"
  subnet_id              = module.network["analytics"].subnet_ids["app"][count.index]
  vpc_security_group_ids = [module.network["analytics"].security_group_ids["app"]]
}

resource "aws_eip" "demonstration" {
  instance = aws_instance.notebook[0].id
  domain   = "vpc"
}
