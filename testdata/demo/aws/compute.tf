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

  access_logs {
    bucket  = aws_s3_bucket.access.id
    prefix  = "api"
    enabled = true
  }
}

resource "aws_lb_listener" "api" {
  load_balancer_arn = aws_lb.api.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = aws_acm_certificate.api.arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.api.arn
  }
}

resource "aws_lb_listener" "redirect" {
  load_balancer_arn = aws_lb.api.arn
  port              = 80
  protocol          = "HTTP"

  default_action {
    type = "redirect"

    redirect {
      port        = "443"
      protocol    = "HTTPS"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_acm_certificate" "api" {
  domain_name       = "api.kestrelharbour.example"
  validation_method = "DNS"

  lifecycle {
    create_before_destroy = true
  }
}

# Settlement files.
resource "aws_lb" "settlement" {
  name                       = "${local.prefix}-settlement"
  load_balancer_type         = "network"
  internal                   = true
  subnets                    = module.network["open-banking"].subnet_ids["app"]
  enable_deletion_protection = true

  access_logs {
    bucket  = aws_s3_bucket.access.id
    prefix  = "settlement"
    enabled = true
  }
}

# In the network of the card processor. Undetermined: the pipeline alone knows the subnets, and so their zones.
resource "aws_lb" "cards" {
  name                       = "${local.prefix}-cards"
  load_balancer_type         = "network"
  internal                   = true
  subnets                    = var.partner_subnet_ids
  enable_deletion_protection = true

  access_logs {
    bucket  = aws_s3_bucket.access.id
    prefix  = "cards"
    enabled = true
  }
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

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_size = 40
      encrypted   = "true"
      kms_key_id  = aws_kms_key.data.arn
    }
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

# Serves the sandbox for developers. Deliberate: health is whatever EC2 says, so a server that answers nobody stays.
resource "aws_autoscaling_group" "sandbox" {
  name                = "${local.prefix}-sandbox"
  min_size            = 1
  max_size            = 2
  vpc_zone_identifier = module.network["open-banking"].subnet_ids["app"]
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

  metadata_options {
    http_tokens = "required"
  }
}

# Takes files from partners.
resource "aws_instance" "sftp" {
  ami                    = data.aws_ssm_parameter.image.value
  instance_type          = "t4g.medium"
  subnet_id              = module.network["open-banking"].subnet_ids["edge"][0]
  vpc_security_group_ids = [aws_security_group.sftp.id]

  root_block_device {
    encrypted  = true
    kms_key_id = aws_kms_key.data.arn
  }

  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_security_group" "sftp" {
  name        = "${local.prefix}-sftp"
  description = "Files from partners"
  vpc_id      = module.network["open-banking"].vpc_id
}

# Deliberate: SSH from everywhere, where local.partners was meant.
resource "aws_vpc_security_group_ingress_rule" "sftp" {
  security_group_id = aws_security_group.sftp.id
  description       = "SFTP"
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_ipv4         = "0.0.0.0/0"
}

# Notebooks are private, but for the address below.
resource "aws_instance" "notebook" {
  count = 2

  ami                    = data.aws_ssm_parameter.image.value
  instance_type          = "m7g.xlarge"
  subnet_id              = module.network["analytics"].subnet_ids["app"][count.index]
  vpc_security_group_ids = [module.network["analytics"].security_group_ids["app"]]

  root_block_device {
    encrypted  = true
    kms_key_id = aws_kms_key.data.arn
  }

  metadata_options {
    http_tokens = "required"
  }
}

# Deliberate: given to one notebook for a demonstration, and never taken back.
resource "aws_eip" "demonstration" {
  instance = aws_instance.notebook[0].id
  domain   = "vpc"
}
